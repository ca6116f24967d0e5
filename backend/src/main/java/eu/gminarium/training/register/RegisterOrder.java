package eu.gminarium.training.register;

/** In which order the register is read. */
public enum RegisterOrder {
    /** The latest training first, its people by name. */
    DATE,
    /** By last and first name as the reader's dictionary sorts them, the latest training first. */
    NAME
}
