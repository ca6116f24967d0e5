package eu.gminarium.mysteryclient.audit;

/** What another part of the area fixes when an audit starts, in the same transaction. */
public interface AuditStart {

    /** The audit runs from now on. */
    void started(Audit audit);
}
