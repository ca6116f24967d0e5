package eu.gminarium.security;

/** What a person may be in a partnership; several add up. The platform operator is a property of the account. */
public enum Role {
    /** County coordinator: runs the whole partnership. */
    COORDINATOR(false),
    /** Runs one office: its staff, applications, waves and measurements. */
    OFFICE_COORDINATOR(true),
    /** Head of a unit: puts forward own staff. */
    HEAD(true),
    /** Mayor or secretary: approves applications of own office. */
    APPROVER(true),
    /** An employee who applies for trainings. */
    STAFF(true),
    /** Reads dashboards and reports of all offices, and no person's data. */
    LEADER(false),
    /** Makes the calls and visits assigned to them; may be a contractor without an office. */
    AUDITOR(false);

    private final boolean ofOffice;

    Role(boolean ofOffice) {
        this.ofOffice = ofOffice;
    }

    /** Whether the role is held in one office. */
    public boolean ofOffice() {
        return ofOffice;
    }
}
