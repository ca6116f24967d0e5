package eu.gminarium.training.register;

import java.util.List;

/**
 * By which values the register can be narrowed.
 *
 * @param providers by name
 * @param years the latest first
 */
public record RegisterChoices(List<String> providers, List<Integer> years) {

    public RegisterChoices {
        providers = List.copyOf(providers);
        years = List.copyOf(years);
    }
}
