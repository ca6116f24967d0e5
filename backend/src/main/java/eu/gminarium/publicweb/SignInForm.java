package eu.gminarium.publicweb;

import eu.gminarium.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in form as it is shown.
 *
 * @param next where it leads afterwards; empty for the person's own start
 * @param refused why it is shown again; null the first time
 */
public record SignInForm(
        String username, String next, @Nullable Problem refused) {}
