package se.framsteg;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Framsteg {
    public static void main(String[] arguments) {
        SpringApplication.run(Framsteg.class, arguments);
    }
}
