package eu.gminarium.ui.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import eu.gminarium.architecture.HandWritten;
import java.util.Set;

@AnalyzeClasses(
        packages = "eu.gminarium.ui",
        importOptions = {ImportOption.DoNotIncludeTests.class, HandWritten.class})
class NoBrowserBuildTest {

    private static final String REASON =
            "the browser code is Vaadin's ready-made bundle; this would need Node to build";

    private static final Set<String> FORBIDDEN = Set.of(
            JsModule.class.getName(),
            JsModule.Container.class.getName(),
            CssImport.class.getName(),
            CssImport.Container.class.getName(),
            NpmPackage.class.getName(),
            NpmPackage.Container.class.getName(),
            JavaScript.class.getName(),
            JavaScript.Container.class.getName());

    @ArchTest
    static final ArchRule NO_BUNDLED_CODE = noClasses()
            .should()
            .beAnnotatedWith(new DescribedPredicate<JavaAnnotation<?>>("an annotation that asks for a browser build") {
                @Override
                public boolean test(JavaAnnotation<?> annotation) {
                    return FORBIDDEN.contains(annotation.getRawType().getName());
                }
            })
            .because(REASON);

    @ArchTest
    static final ArchRule NO_EXPORTED_COMPONENTS =
            noClasses().should().beAssignableTo(WebComponentExporter.class).because(REASON);
}
