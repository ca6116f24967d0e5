package eu.gminarium.survey.disclosure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

/**
 * What was released of a closed wave.
 *
 * @param rules by which it was decided what may be shown; others make it void
 */
@MappedEntity("wave_table")
record WaveTableRow(
        @Id UUID waveId,
        int rules,
        @TypeDef(type = DataType.JSON) StoredTable content) {}
