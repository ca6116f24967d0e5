package eu.gminarium.training.attendance;

/** Whether somebody enrolled came to a meeting. An excused absence is still an absence for the certificate. */
public enum Presence {
    PRESENT,
    EXCUSED,
    UNEXCUSED
}
