package samvad.sources.wire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.sources.WholeFile;

/** A folder with a JSON file a feed. One that cannot be read is begun anew: all that is lost is what was seen. */
public final class FeedBookFolder implements FeedBook {
    private static final Logger LOG = LoggerFactory.getLogger(FeedBookFolder.class);

    private final Path folder;
    private final ObjectMapper mapper = JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public FeedBookFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<FeedHealth> find(FollowedFeed feed) {
        try {
            return Optional.of(mapper.readValue(Files.readAllBytes(file(feed)), FeedHealth.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("what was known of the feed {} cannot be read and is begun anew: {}", feed.url(), e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public void keep(FollowedFeed feed, FeedHealth health) {
        try {
            WholeFile.write(file(feed), mapper.writeValueAsString(health).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("how the feed " + feed.url() + " fares cannot be kept", e);
        }
    }

    private Path file(FollowedFeed feed) {
        return folder.resolve(ItemMark.of(feed.url()) + ".json");
    }
}
