package se.framsteg.network.contacts;

import java.util.List;
import se.framsteg.shell.InBoth;

/** Something one may need help with, and the everyday words by which people ask for it, in both languages. */
public record ContactTopic(String key, InBoth name, List<String> words) {}
