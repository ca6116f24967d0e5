package eu.gminarium.benchmark.opendata;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("open_data_settings")
record SettingsRow(@Id int id, Licence licence, long version) {

    /** The table has this one row. */
    static final int ONLY = 1;

    OpenDataSettings toSettings() {
        return new OpenDataSettings(licence, version);
    }
}
