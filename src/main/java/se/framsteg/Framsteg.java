package se.framsteg;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The house. Who may do what is decided by each verb, so there are no users for a framework to look up. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Framsteg {}
