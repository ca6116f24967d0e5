package eu.gminarium.survey.comment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
@Transactional
interface CommentTagRepository extends GenericRepository<CommentTagRow, UUID> {

    CommentTagRow save(CommentTagRow row);

    CommentTagRow update(CommentTagRow row);

    Optional<CommentTagRow> findById(UUID id);

    List<CommentTagRow> findAllOrderById();
}
