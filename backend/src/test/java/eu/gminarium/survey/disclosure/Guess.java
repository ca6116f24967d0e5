package eu.gminarium.survey.disclosure;

import eu.gminarium.survey.disclosure.Administrator.Row;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Ways to guess which row of a batch came from which of its submissions, whose order and forms the guesser knows. */
enum Guess {
    /** The first row in the file came first. */
    PLACE {
        @Override
        List<Row> order(Batch batch) {
            return batch.rows();
        }
    },
    /** The file was filled from its end. */
    PLACE_BACKWARDS {
        @Override
        List<Row> order(Batch batch) {
            return batch.rows().reversed();
        }
    },
    /** The keys were made in the order of arrival. */
    KEY {
        @Override
        List<Row> order(Batch batch) {
            return sorted(batch, Comparator.comparing(row -> row.id().toString()));
        }
    },
    KEY_BACKWARDS {
        @Override
        List<Row> order(Batch batch) {
            return KEY.order(batch).reversed();
        }
    },
    /** The transactions, and the commands in them, tell. */
    TRANSACTION {
        @Override
        List<Row> order(Batch batch) {
            return sorted(batch, Comparator.comparingLong(Row::transaction).thenComparingLong(Row::command));
        }
    },
    /** The keys of the forms lie as their answers do. */
    SHEETS_BY_PLACE {
        @Override
        List<Row> order(Batch batch) {
            return alongSheets(batch, batch.rows());
        }
    },
    /** The keys of the forms lie as the keys of their answers do. */
    SHEETS_BY_KEY {
        @Override
        List<Row> order(Batch batch) {
            return alongSheets(batch, KEY.order(batch));
        }
    },
    /** A row has the key of its form. */
    SAME_KEY {
        @Override
        List<Row> order(Batch batch) {
            Comparator<Row> mine = Comparator.comparingInt(row -> {
                int at = batch.sheets().indexOf(row.id());
                return at < 0 ? Integer.MAX_VALUE : at;
            });
            return sorted(batch, mine);
        }
    },
    /** What was deleted still lies in the inbox's file as it came in. */
    LEFT_IN_INBOX {
        @Override
        List<Row> order(Batch batch) {
            return sorted(batch, Comparator.comparingInt(row -> {
                int at = batch.leftInInbox().indexOf(row.answer());
                return at < 0 ? Integer.MAX_VALUE : at;
            }));
        }
    };

    /**
     * What the guesser knows of a batch.
     *
     * @param sheets keys of the forms, in the order in which they were sent
     * @param rows as they lie in the file
     * @param usedSheets all keys of forms that were counted, as they lie in the file
     * @param leftInInbox all answers whose bytes were found in the inbox's file after the move
     */
    record Batch(List<UUID> sheets, List<Row> rows, List<UUID> usedSheets, List<Integer> leftInInbox) {}

    /** The rows in the order in which, so the guess, they were sent. */
    abstract List<Row> order(Batch batch);

    /** How many submissions of the batch were guessed rightly. */
    long hits(Batch batch, List<Integer> sent) {
        List<Row> guessed = order(batch);
        return IntStream.range(0, sent.size())
                .filter(i -> guessed.get(i).answer() == sent.get(i))
                .count();
    }

    private static List<Row> sorted(Batch batch, Comparator<Row> order) {
        return batch.rows().stream().sorted(order).toList();
    }

    /** The i-th key of a form that lies in the file belongs to the i-th row. */
    private static List<Row> alongSheets(Batch batch, List<Row> rows) {
        List<UUID> lying =
                batch.usedSheets().stream().filter(batch.sheets()::contains).toList();
        return batch.sheets().stream()
                .map(sheet -> rows.get(lying.indexOf(sheet)))
                .toList();
    }
}
