package eu.gminarium.ui.survey;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.comment.CommentTag;
import eu.gminarium.survey.comment.CommentTag.Colour;
import eu.gminarium.survey.comment.NewCommentTag;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Texts;
import java.util.function.Consumer;

/** What the dialog for a tag holds. */
record TagForm(LocalizedText name, Colour colour, boolean active) {

    static FormDialog<TagForm> creating(Consumer<TagForm> save) {
        return dialog("survey.tag.new", save);
    }

    static FormDialog<TagForm> changing(CommentTag tag, Consumer<TagForm> save) {
        return dialog("survey.tag.change", save).read(new TagForm(tag.name(), tag.colour(), tag.active()));
    }

    private static FormDialog<TagForm> dialog(String title, Consumer<TagForm> save) {
        var colour = new Select<Colour>();
        colour.setLabel(Texts.t("survey.tag.colour"));
        colour.setItems(Colour.values());
        colour.setItemLabelGenerator(each -> Texts.t("survey.tag.colour." + each));
        colour.setValue(Colour.BLUE);
        var active = new Checkbox(Texts.t("survey.tag.active"), true);
        return new FormDialog<>(Texts.t(title), Texts.t("survey.save"), TagForm.class, save)
                .required("name", LocalizedField.line(Texts.t("survey.tag.name"), NewCommentTag.MAX_NAME))
                .required("colour", colour)
                .field("active", active);
    }

    NewCommentTag toTag() {
        return new NewCommentTag(name, colour, active);
    }
}
