package eu.gminarium.training.certificate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("certificate_counter")
record CounterRow(@Id int year, int lastNumber) {}
