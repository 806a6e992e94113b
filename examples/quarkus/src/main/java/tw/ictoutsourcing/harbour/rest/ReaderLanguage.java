package tw.ictoutsourcing.harbour.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of who reads the answer. Who names none reads Traditional Chinese. */
final class ReaderLanguage {

    private ReaderLanguage() {}

    static Locale of(HttpHeaders headers) {
        Locale first = headers.getAcceptableLanguages().get(0);
        return first.getLanguage().equals("*") ? Locale.TRADITIONAL_CHINESE : first;
    }
}
