package eu.gminarium.mysteryclient.script.library;

/**
 * A script of the library as it is now. Audits keep their own copy.
 *
 * @param version to be named in a change; the latest version has the number {@code version + 1}
 */
public record LibraryScript(ScriptId id, ScriptContent content, long version) {

    /** The number of the latest version, from 1. */
    public long number() {
        return version + 1;
    }
}
