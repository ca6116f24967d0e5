package eu.gminarium.programme.plan;

import eu.gminarium.shared.OfficeId;

/** An office that takes part in a programme. */
public record Partner(
        PartnerId id, ProgrammeId programme, OfficeId office, String officeName, PartnerTerms terms, long version) {}
