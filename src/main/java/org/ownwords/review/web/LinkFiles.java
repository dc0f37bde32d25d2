package org.ownwords.review.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.message.Recording.Size;
import org.ownwords.message.Recordings;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.LinkPage;
import org.ownwords.review.link.LinkReviews;
import org.ownwords.review.link.Looks;
import org.ownwords.review.link.QuestionSounds;
import org.ownwords.review.link.Subject;
import org.ownwords.sound.AudioType;
import org.ownwords.sound.SoundAnswer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The picture and the sounds of a link's pages, to its holder alone. Sounds come in ranges, without which some players stay dumb. */
@RestController
@RequestMapping("/r/{token}")
class LinkFiles {

    private final LinkReviews links;
    private final Looks looks;
    private final Recordings recordings;
    private final QuestionSounds questions;

    LinkFiles(LinkReviews links, Looks looks, Recordings recordings, QuestionSounds questions) {
        this.links = links;
        this.looks = looks;
        this.recordings = recordings;
        this.questions = questions;
    }

    @GetMapping("/picture.jpg")
    ResponseEntity<byte[]> picture(@PathVariable String token) {
        return open(token)
                .flatMap(invitation -> links.subject(invitation).flatMap(subject -> looks.picture(invitation, subject)))
                .map(jpeg ->
                        ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/sound")
    ResponseEntity<Resource> sound(@PathVariable String token) {
        return sound(token, Size.WHOLE);
    }

    @GetMapping("/sound.ogg")
    ResponseEntity<Resource> opus(@PathVariable String token) {
        return sound(token, Size.OPUS);
    }

    @GetMapping("/sound.mp3")
    ResponseEntity<Resource> mp3(@PathVariable String token) {
        return sound(token, Size.MP3);
    }

    @GetMapping("/words.vtt")
    ResponseEntity<String> captions(@PathVariable String token) {
        return open(token)
                .flatMap(
                        invitation -> links.subject(invitation).flatMap(subject -> looks.captions(invitation, subject)))
                .map(vtt -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "vtt", StandardCharsets.UTF_8))
                        .body(vtt))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Resource> sound(String token, Size size) {
        return open(token)
                .flatMap(links::subject)
                .flatMap(looks::recording)
                .filter(recording -> recording.video().isEmpty())
                .map(recording -> SoundAnswer.of(
                        recordings.file(recording, size),
                        switch (size) {
                            case WHOLE -> recording.type().orElseThrow();
                            case OPUS -> AudioType.OGG;
                            case MP3 -> AudioType.MP3;
                        }))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/q/{number}/sound")
    ResponseEntity<Resource> question(@PathVariable String token, @PathVariable int number) {
        Optional<Invitation> invitation = open(token);
        return invitation
                .flatMap(links::subject)
                .map(Subject::questions)
                .filter(asked -> number >= 1 && number <= asked.size())
                .flatMap(asked -> questions.find(
                        asked.get(number - 1).claim().value(),
                        invitation.orElseThrow().variant().tag()))
                .map(sound -> heard(sound.contentType(), questions.bytes(sound)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/aloud/{page}")
    ResponseEntity<Resource> aloud(@PathVariable String token, @PathVariable String page) {
        return open(token)
                .flatMap(invitation -> Stream.of(LinkPage.values())
                        .filter(one -> one.word().equals(page))
                        .findFirst()
                        .flatMap(one ->
                                questions.find(one.key(), invitation.variant().tag())))
                .map(sound -> heard(sound.contentType(), questions.bytes(sound)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Invitation> open(String token) {
        return links.find(token).filter(found -> links.state(found) == Invitation.State.OPEN);
    }

    private static ResponseEntity<Resource> heard(String contentType, byte[] sound) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(contentType))
                .body(new ByteArrayResource(sound));
    }
}
