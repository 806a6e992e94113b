package tw.ictoutsourcing.harbour.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;

/** Reads the guideline's records by the library's strict rules, whatever kind of JSON they come as. */
@Provider
public class GuidelineJsonReader implements MessageBodyReader<GuidelineSubject> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return GuidelineSubject.class.isAssignableFrom(type);
    }

    @Override
    public GuidelineSubject readFrom(
            Class<GuidelineSubject> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream document)
            throws IOException {
        try {
            return GuidelineJson.standard().read(document, type);
        } catch (JsonReadException refused) {
            throw new Unreadable(refused);
        }
    }
}
