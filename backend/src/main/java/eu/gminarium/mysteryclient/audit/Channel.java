package eu.gminarium.mysteryclient.audit;

/** How the office is approached. */
public enum Channel {
    PHONE,
    VISIT,
    EMAIL,
    WEB_FORM
}
