package eu.gminarium.survey.http;

import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a file. */
public final class FileLanguage {

    private FileLanguage() {}

    /**
     * @param language pl, cs or en; null for the partnership's
     * @throws InvalidField if it is another one
     */
    public static Locale of(@Nullable String language) {
        if (language == null) {
            return Scopes.currentPartnership().language();
        }
        return Languages.find(language).orElseThrow(() -> InvalidField.of("language", "survey.print.language.unknown"));
    }
}
