package samvad.telegram;

/**
 * Who the bot is.
 *
 * @param username without the sign in front
 */
record Self(long id, String username) {
    boolean isNamed(String name) {
        return name.equalsIgnoreCase(username);
    }
}
