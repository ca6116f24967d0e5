package eu.gminarium.mysteryclient.report;

import eu.gminarium.mysteryclient.audit.AuditId;
import java.util.List;
import java.util.Locale;

/** What other parts of this area have to say in the note on method, such as how far two people agreed on the same calls. */
public interface MethodFacts {

    /** Lines for the note; none where there is nothing to say. */
    List<Fact> of(AuditId audit, Locale language);

    /** One thing to know. */
    record Fact(String name, String text) {}
}
