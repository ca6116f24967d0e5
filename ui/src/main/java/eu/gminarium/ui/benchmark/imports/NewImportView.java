package eu.gminarium.ui.benchmark.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.imports.MeasurementImport;
import eu.gminarium.benchmark.imports.MeasurementImports;
import eu.gminarium.benchmark.imports.MeasurementImports.FirstLook;
import eu.gminarium.programme.table.Table;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.FileUpload;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Problems;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.stream.IntStream;

/** A new import: the file, then what its columns are; what it would do stands on the import's own page. */
@Prototype
@Route(value = ":partnership/measurement-imports/new", layout = MainLayout.class)
@ViewPermission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
final class NewImportView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 4;
    private static final int SAMPLE_COLUMNS = 12;

    private final transient MeasurementImports imports;
    private final Div columns = new Div();

    NewImportView(MeasurementImports imports) {
        super("benchmark.import.new");
        this.imports = imports;
        columns.addClassName("gm-import-step");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        crumb(t("benchmark.import.title"), Paths.imports());
        subtitle(t("benchmark.import.lead"));
        var file = new Div(
                new H2(t("benchmark.import.step.file")),
                new Paragraph(t("benchmark.import.step.file.help")),
                new FileUpload(this::look, this::refuse));
        file.addClassName("gm-import-step");
        columns.removeAll();
        add(file, columns);
    }

    private void look(String name, byte[] file) {
        columns.removeAll();
        try {
            FirstLook look = imports.look(file, SAMPLE);
            var form = new MappingForm(look, Access.current().may(Resource.INDICATOR, Verb.WRITE));
            var next = new Button(t("benchmark.import.try"), click -> {
                tryOut(name, file, form);
                click.getSource().setEnabled(true);
            });
            next.addThemeVariants(ButtonVariant.PRIMARY);
            next.setDisableOnClick(true);
            columns.add(new H2(t("benchmark.import.step.columns")), sample(name, look), form, next);
        } catch (Problem refused) {
            refuse(name + ": " + Problems.text(refused));
        }
    }

    private void refuse(String reason) {
        columns.removeAll();
        var refusal = new Div(new Paragraph(reason));
        refusal.addClassName("gm-error-summary");
        refusal.getElement().setAttribute("role", "alert");
        columns.add(refusal);
    }

    private Div sample(String name, FirstLook look) {
        int width = Math.min(SAMPLE_COLUMNS, look.header().size());
        String kind = look.source().encoding().label();
        String caption = t("benchmark.import.sample", name, kind);
        var table = new PlainTable(caption, look.header().subList(0, width));
        for (Table.Row row : look.rows()) {
            table.row(IntStream.range(0, width)
                    .mapToObj(column -> row.cell(column).text())
                    .toArray(String[]::new));
        }
        var words = new Paragraph(caption);
        words.addClassName("gm-quiet");
        return new Div(words, table);
    }

    private void tryOut(String name, byte[] file, MappingForm form) {
        try {
            MeasurementImport tried = imports.tryOut(name, file, form.mapping());
            QueryParameters query =
                    QueryParameters.simple(Map.of("import", tried.id().value().toString()));
            getUI().ifPresent(ui -> ui.navigate(Paths.imports(), query));
        } catch (InvalidField invalid) {
            if (!form.refuse(invalid.errors().getFirst())) {
                Notices.problem(invalid);
            }
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
