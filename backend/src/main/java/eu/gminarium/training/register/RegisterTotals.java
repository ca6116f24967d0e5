package eu.gminarium.training.register;

import eu.gminarium.shared.Money;

/**
 * What a set of participations adds up to.
 *
 * @param participations rows of the register
 * @param people of whom each counts once
 * @param trainings sessions and external trainings
 * @param personDays the days of all rows; who was at two trainings on one day has two
 * @param teachingHours of 45 minutes, of all rows
 * @param clockMinutes of all rows
 * @param cost of all rows
 * @param invoiced the part of the cost for which there is an invoice
 * @param eligible the part of the invoices that the grant may pay
 */
public record RegisterTotals(
        long participations,
        long people,
        long trainings,
        long personDays,
        long teachingHours,
        long clockMinutes,
        Money cost,
        Money invoiced,
        Money eligible) {}
