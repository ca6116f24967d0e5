package eu.gminarium.training.certificate;

import eu.gminarium.documents.Pictures;
import eu.gminarium.programme.plan.Logo;
import eu.gminarium.programme.plan.Logos;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.training.certificate.CertificateSheet.LogoPicture;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pictures that a programme's papers carried at a moment. */
@Singleton
class LogoStrip {

    private final Logos logos;

    LogoStrip(Logos logos) {
        this.logos = logos;
    }

    /** @param read pictures by logo that were read for this document before; the new ones are put into it */
    List<LogoPicture> of(UUID programme, Instant moment, Map<UUID, LogoPicture> read) {
        return logos.at(new ProgrammeId(programme), moment).stream()
                .map(logo -> read.computeIfAbsent(logo.id().value(), id -> picture(logo)))
                .toList();
    }

    private LogoPicture picture(Logo logo) {
        return new LogoPicture(
                Pictures.address(logos.document(logo.id()).kind(), logos.picture(logo.id())), logo.description());
    }
}
