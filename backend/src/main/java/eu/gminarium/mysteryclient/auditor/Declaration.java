package eu.gminarium.mysteryclient.auditor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an auditor of an audit said what is closed to them.
 *
 * @param signsIn false for somebody who declares on paper
 * @param declaredAt null: not yet
 */
public record Declaration(
        AuditorId auditor,
        String name,
        boolean signsIn,
        @Nullable Instant declaredAt) {}
