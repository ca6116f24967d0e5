package eu.gminarium.messaging;

import io.micronaut.core.annotation.Introspected;

@Introspected
record AttachmentView(String name, String contentType, byte[] content) {}
