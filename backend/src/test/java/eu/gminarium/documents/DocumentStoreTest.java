package eu.gminarium.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class DocumentStoreTest {

    private static final byte[] PDF = "%PDF-1.7\nscan".getBytes(US_ASCII);
    private static final byte[] PAGE = "<!DOCTYPE html><script>".getBytes(US_ASCII);

    @Inject
    DocumentStore documents;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    TransactionOperations<Connection> transactions;

    private Partnership partnership;

    @BeforeEach
    void found() {
        partnership = partnerships.create();
    }

    @Test
    void keepsTheBytesWithTheirFingerprintAndWhoBroughtThem() {
        Document kept = keep("skany/Wniosek Żaneta.pdf", PDF, FileKind.SCANS);

        assertThat(kept)
                .extracting(Document::fileName, Document::kind, Document::size)
                .containsExactly("Wniosek Żaneta.pdf", FileKind.PDF, (long) PDF.length);
        assertThat(kept.sha256()).isEqualTo("67a68733f114543f70fec39d10468b93d501376bb1478e8451c2a24b26815e47");
        assertThat(kept.account()).isNotNull();
        assertThat(partnerships.asCoordinator(partnership, () -> documents.content(kept.id())))
                .isEqualTo(PDF);
    }

    @Test
    void kindIsToldByTheFirstBytesAndNotByTheName() {
        assertThatThrownBy(() -> keep("scan.pdf", PAGE, FileKind.SCANS)).isInstanceOf(WrongDocumentKind.class);
        assertThatThrownBy(() -> keep("empty.pdf", new byte[0], FileKind.SCANS)).isInstanceOf(WrongDocumentKind.class);
        assertThatThrownBy(() -> keep("logo.png", PDF, FileKind.PICTURES)).isInstanceOf(WrongDocumentKind.class);
        assertThat(keep("scan.exe", PDF, FileKind.SCANS).kind()).isEqualTo(FileKind.PDF);
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        byte[] most = Arrays.copyOf(PDF, DocumentStore.MAX_BYTES);

        assertThat(keep("scan.pdf", most, FileKind.SCANS).size()).isEqualTo(DocumentStore.MAX_BYTES);
        assertThatThrownBy(() -> keep("scan.pdf", Arrays.copyOf(most, most.length + 1), FileKind.SCANS))
                .isInstanceOf(DocumentTooLarge.class);
    }

    @Test
    void anotherPartnershipHasNoSuchFile() {
        Document kept = keep("scan.pdf", PDF, FileKind.SCANS);

        assertThatThrownBy(() -> partnerships.asCoordinator(partnerships.create(), () -> documents.get(kept.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    private Document keep(String name, byte[] content, List<FileKind> allowed) {
        return partnerships.asCoordinator(
                partnership, () -> transactions.executeWrite(status -> documents.keep(name, content, allowed)));
    }
}
