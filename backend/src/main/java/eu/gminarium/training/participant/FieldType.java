package eu.gminarium.training.participant;

/** What a field of a declaration takes. Every answer is a text. */
public enum FieldType {
    /** The key of one of the field's options. */
    CHOICE,
    /** ISO 8601: {@code 1975-03-20}. */
    DATE,
    TEXT,
    /** Whole and not negative. */
    NUMBER,
    /** Polish identity number, 11 digits. */
    PESEL,
    /** Czech identity number, 9 or 10 digits, with or without a slash. */
    RODNE_CISLO;

    /** Whether the answer is an identity number, which is stored encrypted and shown masked. */
    public boolean identity() {
        return this == PESEL || this == RODNE_CISLO;
    }
}
