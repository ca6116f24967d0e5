package eu.gminarium.training.paper;

import eu.gminarium.documents.DocumentTooLarge;
import eu.gminarium.documents.WrongDocumentKind;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStep;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;

/**
 * Steps that were signed on paper, each entered together with the scan of that paper: a file that is refused leaves the
 * step undone, and a step that is refused keeps no file.
 */
@Singleton
public class PaperSteps {

    private final Applications applications;
    private final ApplicationLists lists;
    private final Scans scans;

    PaperSteps(Applications applications, ApplicationLists lists, Scans scans) {
        this.applications = applications;
        this.lists = lists;
        this.scans = scans;
    }

    /**
     * {@link Applications#submit} with the scan of the signed application.
     *
     * @throws NotSignedOnPaper if the application names no paper
     * @throws DocumentTooLarge above 10 MB
     * @throws WrongDocumentKind unless it is a PDF, JPEG or PNG
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public Application submit(@Valid NewApplication input, PaperFile scan) {
        requirePaper(input.paper() != null);
        return scanned(applications.submit(input), scan);
    }

    /**
     * {@link Applications#endorse} with the scan of what the head signed.
     *
     * @throws NotSignedOnPaper if the decision names no paper
     * @throws DocumentTooLarge above 10 MB
     * @throws WrongDocumentKind unless it is a PDF, JPEG or PNG
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.ENDORSE)
    public Application endorse(ApplicationId id, @Valid Decision decision, PaperFile scan) {
        requirePaper(decision.paper() != null);
        return scanned(applications.endorse(id, decision), scan);
    }

    /**
     * {@link Applications#decide} with the scan of what the approver signed.
     *
     * @throws NotSignedOnPaper if the decision names no paper
     * @throws DocumentTooLarge above 10 MB
     * @throws WrongDocumentKind unless it is a PDF, JPEG or PNG
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.APPROVE)
    public Application decide(ApplicationId id, @Valid Decision decision, PaperFile scan) {
        requirePaper(decision.paper() != null);
        return scanned(applications.decide(id, decision), scan);
    }

    /** The last step with a signature is the one just entered; steps that the office does not have may follow it. */
    private Application scanned(Application application, PaperFile scan) {
        int entered = lists.steps(application.id()).stream()
                .filter(step -> step.signatory() != null)
                .mapToInt(ApplicationStep::number)
                .max()
                .orElseThrow(NotSignedOnPaper::new);
        scans.ofStep(application.id(), entered, scan.name(), scan.content());
        return application;
    }

    private static void requirePaper(boolean given) {
        if (!given) {
            throw new NotSignedOnPaper();
        }
    }
}
