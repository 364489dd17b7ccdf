package se.framsteg.course.questions;

import java.util.UUID;

public record QuestionId(UUID value) {
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }
}
