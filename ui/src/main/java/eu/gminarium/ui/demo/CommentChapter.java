package eu.gminarium.ui.demo;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.comment.CommentTag;
import eu.gminarium.survey.comment.CommentTag.Colour;
import eu.gminarium.survey.comment.CommentTagId;
import eu.gminarium.survey.comment.CommentTags;
import eu.gminarium.survey.comment.NewCommentTag;
import eu.gminarium.survey.comment.OfficeComments;
import eu.gminarium.survey.wave.WaveId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What the coordinator does with the comments of a closed wave: tags for what they are about, found by their words. */
@Singleton
final class CommentChapter {

    /** More than anybody wrote. */
    private static final int ALL = 200;

    private final CommentTags tags;
    private final OfficeComments comments;

    CommentChapter(CommentTags tags, OfficeComments comments) {
        this.tags = tags;
        this.comments = comments;
    }

    /** @param offices those whose comments are tagged */
    void tell(DemoStage stage, WaveId wave, LocalDate day, List<OfficeId> offices) {
        stage.rows("comment-tags.csv")
                .forEach(row -> stage.asCoordinator(day, () -> {
                    CommentTag tag = tags.create(
                            new NewCommentTag(row.localized("name"), Colour.valueOf(row.text("colour")), true));
                    for (String words : row.text("words").split("\\|", -1)) {
                        offices.forEach(office -> tag(wave, office, words, tag.id()));
                    }
                    return tag;
                }));
    }

    private void tag(WaveId wave, OfficeId office, String words, CommentTagId tag) {
        comments.find(wave, office, words, null, 0, ALL)
                .comments()
                .forEach(comment -> comments.tag(wave, office, comment.id(), tag));
    }
}
