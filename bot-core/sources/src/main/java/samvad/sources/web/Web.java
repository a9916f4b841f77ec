package samvad.sources.web;

/** Where documents come from by their addresses. */
public interface Web {
    /** Fetches a document, unless it is as it was when the marks were given. Whatever servers do is a value, never an exception. */
    Fetched fetch(String address, Fetched.Marks known);
}
