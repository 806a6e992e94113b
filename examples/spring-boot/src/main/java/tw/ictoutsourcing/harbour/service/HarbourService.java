package tw.ictoutsourcing.harbour.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. */
@SpringBootApplication
public class HarbourService {

    /**
     * Starts it.
     *
     * @param arguments  Spring Boot's options, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(HarbourService.class, arguments);
    }
}
