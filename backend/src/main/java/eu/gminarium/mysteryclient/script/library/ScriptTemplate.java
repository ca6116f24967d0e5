package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.mysteryclient.audit.Channel;

/** A ready script to begin with; its stories need no invented personal data and file no case. */
public enum ScriptTemplate {
    PHONE(Channel.PHONE, "phone"),
    VISIT(Channel.VISIT, "visit"),
    EMAIL(Channel.EMAIL, "email");

    private final Channel channel;
    private final String file;

    ScriptTemplate(Channel channel, String file) {
        this.channel = channel;
        this.file = file;
    }

    public Channel channel() {
        return channel;
    }

    String path() {
        return "/mysteryclient/" + file + ".json";
    }
}
