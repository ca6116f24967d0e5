package eu.gminarium.training.certificate;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programme that pays for a training, as its papers name it. */
@Introspected
record FundingView(
        UUID id,
        String name,
        @Nullable String funding,
        @Nullable String agreementNumber) {}
