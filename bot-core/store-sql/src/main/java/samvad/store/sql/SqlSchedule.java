package samvad.store.sql;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a chore again and again, on one instance at a time of all on one store. When the instance that does it dies, another one
 * does it after {@link #REVIVED_AFTER}; on a file that nobody else works on, the next start does it at once.
 */
public final class SqlSchedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqlSchedule.class);

    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    /** The fewest db-scheduler allows. */
    private static final int HEARTBEATS_MISSED = 4;

    /** At the latest, and some seconds for looking. */
    public static final Duration REVIVED_AFTER = HEARTBEAT.multipliedBy(HEARTBEATS_MISSED + 1);

    /** A chore is never interrupted, so this is how long closing waits for one that hangs. */
    private static final Duration LONGEST_CHORE = Duration.ofMinutes(10);

    private static final Duration LOOK_OFTEN = Duration.ofSeconds(1);

    private final Scheduler scheduler;

    /**
     * Begins at once.
     *
     * @param every the pause between the end of the chore and its next beginning
     * @param chore if it throws, that is logged, and it is done again next time
     */
    public SqlSchedule(Database database, String name, Duration every, Runnable chore) {
        RecurringTask<Void> task = Tasks.recurring(name, FixedDelay.of(every)).execute((_, _) -> done(name, chore));
        if (database.dialect() == Dialect.SQLITE) {
            database.freeSchedule();
        }
        this.scheduler = Scheduler.create(database.source()).startTasks(task).threads(1).schedulerName(new SchedulerName.Fixed(database.instance()))
                .jdbcCustomization(customization(database.dialect())).pollingInterval(every.compareTo(LOOK_OFTEN) < 0 ? every : LOOK_OFTEN)
                .heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(HEARTBEATS_MISSED).shutdownMaxWait(LONGEST_CHORE)
                .failureLogging(LogLevel.WARN, false).build();
        scheduler.start();
    }

    private static JdbcCustomization customization(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> new SqliteJdbcCustomization();
            case POSTGRESQL -> new PostgreSqlJdbcCustomization(false, false);
        };
    }

    private static void done(String name, Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            LOG.error("{} failed and is done again next time", name, e);
        }
    }

    /** Waits for the chore under way; it is not done here again. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
