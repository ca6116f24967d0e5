package eu.gminarium.ui.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableSupplier;
import eu.gminarium.publicweb.PreviewPage;
import eu.gminarium.publicweb.SurveyPreviews;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.ui.common.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire on a phone: the public pages in a frame of 360 pixels, to be tried with all their conditions. The frame runs no
 * script and sends nothing; what is pressed in it is answered here.
 */
final class PreviewPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "event.detail.address";
    private static final String FORM = "event.detail.form";

    /** Takes what is pressed in the frame; a link within the page only moves the focus. */
    private static final String LISTEN = """
            this.addEventListener('load', () => {
              const page = this.contentDocument;
              page?.addEventListener('click', event => {
                const pressed = event.target.closest('a[href], button[name=action]');
                if (!pressed) { return; }
                event.preventDefault();
                const link = pressed.getAttribute('href');
                if (link?.startsWith('#')) {
                  const goal = page.getElementById(link.slice(1));
                  goal?.scrollIntoView({block: 'center'});
                  goal?.focus();
                  return;
                }
                const address = link ?? pressed.getAttribute('formaction') ?? pressed.form.getAttribute('action');
                const form = link ? '' : new URLSearchParams(new FormData(pressed.form, pressed)).toString();
                this.dispatchEvent(new CustomEvent('pressed', {detail: {address, form}}));
              });
            })""";

    private final transient SurveyPreviews previews;
    private final H2 heading = new H2();
    private final IFrame frame = new IFrame();
    private final Select<Locale> language = new Select<>();
    private final Select<Integer> place = new Select<>();
    private final Button refresh;
    private transient @Nullable QuestionnaireContent content;
    private @Nullable String office;
    private boolean settingPlace;

    /** @param changed the questionnaire as it is edited now; nothing if it is incomplete, which is marked then */
    PreviewPanel(SurveyPreviews previews, SerializableSupplier<Optional<QuestionnaireContent>> changed) {
        this.previews = previews;
        addClassName("gm-survey-preview");
        setVisible(false);
        refresh = new Button(
                Texts.t("survey.preview.refresh"),
                VaadinIcon.REFRESH.create(),
                click -> changed.get().ifPresent(this::refresh));
        frame.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        frame.setTitle(Texts.t("survey.preview.frame"));
        frame.getElement().executeJs(LISTEN);
        frame.getElement()
                .addEventListener(
                        "pressed",
                        event -> follow(
                                event.getEventData().get(ADDRESS).asString(),
                                event.getEventData().get(FORM).asString()))
                .addEventData(ADDRESS)
                .addEventData(FORM);
        var phone = new Div(frame);
        phone.addClassName("gm-phone");
        add(head(), choices(), phone, new Paragraph(Texts.t("survey.preview.note")), refresh);
    }

    /** Shows the start of a questionnaire that is being edited. */
    void open(QuestionnaireContent edited) {
        open(edited, Texts.t("survey.preview"), true);
    }

    /**
     * Shows a block of a questionnaire that is being edited.
     *
     * @param number from 1
     */
    void openAt(QuestionnaireContent edited, int number) {
        open(edited);
        jump(number);
    }

    /** Shows the start of a questionnaire that is not edited here, such as an earlier version. */
    void openFixed(QuestionnaireContent fixed, String title) {
        open(fixed, title, false);
    }

    /** The name of the office that asks, once it is known. */
    void office(String name) {
        office = name;
    }

    private void open(QuestionnaireContent shown, String title, boolean edited) {
        heading.setText(title);
        refresh.setVisible(edited);
        setVisible(true);
        offer(shown);
        show(previews.start(shown, office, language.getValue()));
        language.focus();
    }

    private void refresh(QuestionnaireContent edited) {
        int present = place.getValue() == null ? 0 : place.getValue();
        offer(edited);
        jump(Math.min(present, edited.blocks().size()));
    }

    private Div head() {
        var close = new Button(VaadinIcon.CLOSE.create(), click -> setVisible(false));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Texts.t("survey.preview.close"));
        close.setTooltipText(Texts.t("survey.preview.close"));
        var head = new Div(heading, close);
        head.addClassName("gm-survey-section-head");
        return head;
    }

    private Div choices() {
        language.setLabel(Texts.t("survey.preview.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> Texts.t("survey.language." + each.getLanguage()));
        language.setValue(Texts.locale());
        place.setLabel(Texts.t("survey.preview.page"));
        place.setItemLabelGenerator(this::placeName);
        language.addValueChangeListener(chosen -> jumpUnlessSetting());
        place.addValueChangeListener(chosen -> jumpUnlessSetting());
        var choices = new Div(language, place);
        choices.addClassName("gm-survey-preview-choices");
        return choices;
    }

    private void offer(QuestionnaireContent shown) {
        content = shown;
        settingPlace = true;
        place.setItems(IntStream.rangeClosed(0, shown.blocks().size()).boxed().toList());
        settingPlace = false;
    }

    private String placeName(int number) {
        return content == null || number == 0
                ? Texts.t("survey.preview.start")
                : BlockWords.of(content, content.blocks().get(number - 1), number);
    }

    private void jumpUnlessSetting() {
        if (!settingPlace) {
            jump(place.getValue() == null ? 0 : place.getValue());
        }
    }

    private void jump(int number) {
        if (content != null) {
            show(
                    number == 0
                            ? previews.start(content, office, language.getValue())
                            : previews.block(content, office, language.getValue(), number));
        }
    }

    private void follow(String address, String form) {
        if (content != null) {
            show(previews.follow(content, office, language.getValue(), address, form));
        }
    }

    private void show(PreviewPage page) {
        frame.setSrcdoc(page.html());
        settingPlace = true;
        language.setValue(page.language());
        place.setValue(page.block());
        settingPlace = false;
    }
}
