package eu.gminarium.publicweb;

import eu.gminarium.security.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the start page says of the demo partnerships; whoever loads them tells it. */
public interface DemoGuide {

    /** Empty until the demo is loaded. */
    List<DemoPartnership> partnerships();

    /** The operator's sign-in; null if there is none. */
    @Nullable
    SignIn operator();

    /** Of every demo sign-in; null where somebody chose one that is not for everybody. */
    @Nullable
    String password();

    /**
     * A demo partnership.
     *
     * @param signIns in the order in which the page shows them
     * @param surveys that are open today
     */
    record DemoPartnership(String slug, String name, List<SignIn> signIns, List<OpenSurvey> surveys) {

        public DemoPartnership {
            signIns = List.copyOf(signIns);
            surveys = List.copyOf(surveys);
        }
    }

    /**
     * Somebody to sign in as.
     *
     * @param role null for the operator
     * @param office where the person works; null for roles of the whole partnership
     */
    record SignIn(
            String username,
            String displayName,
            @Nullable Role role,
            @Nullable String office) {}

    /**
     * A survey that anybody may answer.
     *
     * @param path begins with a slash: {@code /s/<code>}
     */
    record OpenSurvey(String office, String path) {}
}
