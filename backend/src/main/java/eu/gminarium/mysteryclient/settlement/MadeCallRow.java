package eu.gminarium.mysteryclient.settlement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What {@link SettlementQueries} is a repository of; only its queries are used. */
@MappedEntity("mystery_call")
record MadeCallRow(@Id UUID id) {}
