package eu.gminarium.ui.survey;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.survey.comment.CommentTag;
import eu.gminarium.survey.comment.CommentTagId;
import eu.gminarium.survey.comment.CommentTags;
import eu.gminarium.survey.comment.OfficeComments;
import eu.gminarium.survey.disclosure.CommentTables;
import eu.gminarium.survey.disclosure.CommentText;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people wrote to one office in a wave: searched, tagged, a page at a time. */
final class CommentSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient OfficeComments comments;
    private final transient CommentTags tags;
    private final transient Asked asked;
    private final transient List<Comment> questions;
    private final transient Office office;
    private final String path;
    private transient ResultsQuery query;

    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Texts.t("survey.comments.more"), click -> append());
    private final Div tagging = new Div();
    private final Paragraph hint = new Paragraph(Texts.t("survey.tag.hint"));
    private int shown;

    /** How many of those shown are no longer what is looked for. */
    private int left;

    private transient List<CommentTag> offered = List.of();

    /**
     * @param path of the screen, without its query
     * @param questions that people could comment on
     */
    CommentSection(
            OfficeComments comments,
            CommentTags tags,
            String path,
            ResultsQuery query,
            Asked asked,
            List<Comment> questions,
            Office office,
            String wave) {
        this.comments = comments;
        this.tags = tags;
        this.path = path;
        this.query = query;
        this.asked = asked;
        this.questions = List.copyOf(questions);
        this.office = office;
        addClassName("gm-survey-section");
        list.addClassName("gm-survey-comments");
        tagging.addClassName("gm-survey-filters");
        found.getElement().setAttribute("aria-live", "polite");
        add(new H2(Texts.t("survey.comments", office.displayName(), wave)), tagging, found, hint, list, more);
        showFilters();
        refresh();
    }

    private void showFilters() {
        offered = tags.all();
        hint.setVisible(!offered.isEmpty());
        tagging.removeAll();
        tagging.add(words(), tagFilter());
        if (Access.current().may(Resource.SURVEY, Verb.WRITE)) {
            tagging.add(new Button(
                    Texts.t("survey.tag.new"),
                    click -> TagForm.creating(form -> {
                                tags.create(form.toTag());
                                changed();
                            })
                            .open()));
            chosen().ifPresent(tag -> tagging.add(changeButton(tag)));
        }
    }

    private Button changeButton(CommentTag tag) {
        return new Button(
                Texts.t("survey.tag.change"),
                click -> TagForm.changing(tag, form -> {
                            tags.change(tag.id(), form.toTag(), tag.version());
                            changed();
                        })
                        .open());
    }

    private void changed() {
        showFilters();
        refresh();
    }

    private TextField words() {
        var field = new TextField(Texts.t("survey.comments.search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setValue(query.search().words() == null ? "" : query.search().words());
        field.addValueChangeListener(change -> search(query.search().withWords(change.getValue())));
        return field;
    }

    private Select<Optional<CommentTag>> tagFilter() {
        Map<CommentTagId, Long> counts = comments.tagged(asked.wave().id(), office.id());
        List<Optional<CommentTag>> choices = new ArrayList<>(List.of(Optional.empty()));
        offered.stream()
                .filter(tag -> tag.active() || counts.containsKey(tag.id()))
                .forEach(tag -> choices.add(Optional.of(tag)));
        var select = new Select<Optional<CommentTag>>();
        select.setLabel(Texts.t("survey.tag"));
        select.setItems(choices);
        select.setItemLabelGenerator(each -> each.map(tag -> Texts.t(
                        "survey.tag.count", Texts.t(tag.name()), Texts.integer(counts.getOrDefault(tag.id(), 0L))))
                .orElseGet(() -> Texts.t("survey.tag.any")));
        select.setValue(chosen());
        select.addValueChangeListener(change -> {
            search(query.search()
                    .withTag(change.getValue()
                            .map(tag -> tag.id().value().toString())
                            .orElse(null)));
            if (change.isFromClient()) {
                showFilters();
            }
        });
        return select;
    }

    private Optional<CommentTag> chosen() {
        String wanted = query.search().tag();
        return offered.stream()
                .filter(tag -> tag.id().value().toString().equals(wanted))
                .findFirst();
    }

    private void search(CommentSearch search) {
        query = query.withSearch(search);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, query.parameters()));
        refresh();
    }

    private void refresh() {
        list.removeAll();
        shown = 0;
        left = 0;
        append();
    }

    private void append() {
        String words = query.search().words();
        CommentTables.Page page = comments.find(
                asked.wave().id(),
                office.id(),
                words == null ? "" : words,
                chosen().map(CommentTag::id).orElse(null),
                shown - left,
                PAGE);
        page.comments().forEach(comment -> list.add(new CommentItem(comment, question(comment), offered, this::set)));
        shown += page.comments().size();
        more.setVisible(shown - left < page.total());
        list.setVisible(shown > 0);
        boolean all = words == null && chosen().isEmpty();
        found.setText(
                page.total() == 0 && all
                        ? Texts.t("survey.comments.none")
                        : Texts.t("survey.comments.found", page.total(), shown, page.total() - shown));
    }

    private String question(CommentText comment) {
        return questions.size() < 2
                ? ""
                : questions.stream()
                        .filter(each -> each.code().equals(comment.question()))
                        .findFirst()
                        .map(each -> Texts.t(each.text()))
                        .orElse("");
    }

    private void set(CommentText comment, CommentTag tag, boolean on) {
        if (on) {
            comments.tag(asked.wave().id(), office.id(), comment.id(), tag.id());
        } else {
            comments.untag(asked.wave().id(), office.id(), comment.id(), tag.id());
        }
        // A comment that leaves what is looked for moves the next ones up: they must not be skipped.
        if (chosen().filter(looked -> looked.id().equals(tag.id())).isPresent()) {
            left += on ? -1 : 1;
        }
    }
}
