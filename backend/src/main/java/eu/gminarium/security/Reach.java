package eu.gminarium.security;

/** How far a permission reaches, from nothing to the whole partnership. The order matters. */
public enum Reach {
    NONE,
    /** What is the person's own, or assigned to them. */
    OWN,
    /** The units that the person heads. */
    UNIT,
    /** The offices in which the person holds the role. */
    OFFICE,
    /** The whole partnership. */
    ALL
}
