package eu.gminarium.mysteryclient.script.library;

import eu.gminarium.shared.LocalizedText;

/**
 * Where an audit's scenarios and criteria come from.
 *
 * @param title of that version
 * @param changed whether the audit's copy differs from the version by now
 */
public record ScriptOrigin(ScriptId script, long number, LocalizedText title, boolean changed) {}
