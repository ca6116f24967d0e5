package eu.gminarium.benchmark.opendata;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("indicator_publication")
record PublicationRow(@Id UUID indicatorId, Instant publishedAt) {}
