package eu.gminarium.security.account;

/**
 * @param username an e-mail address
 * @param language ISO 639-1: pl, cs or en
 * @param operator whether the person runs the platform
 * @param demo whether it is a demo sign-in
 */
public record NewAccount(String username, String displayName, String language, boolean operator, boolean demo) {}
