using System.Data.Common;
using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Store;

public sealed partial class CaseStore
{
    public const string NumberField = "number";
    public const string PhoneField = "phone";

    /// <summary>The account by its id: staff as loaded, anybody else from the database.</summary>
    public Account? Account(string id) => tree.Account(id) ?? pool.Read(s => LoadAccount(s, id));

    /// <summary>The account somebody signs in as: by its id, its phone or its number.</summary>
    public Credential? CredentialNamed(string name)
    {
        if (Account(name) is not null)
            return CredentialOf(name);
        var keyed = vault.Keyed(name.ToUpperInvariant());
        var id = pool.One(s => s.Scalar<string>("SELECT account_id FROM account_number WHERE keyed = $1", keyed));
        return id is null ? null : CredentialOf(id);
    }

    /// <summary>The account of an enterprise with that credit code; null when none has registered under it.</summary>
    private string? AccountOfEnterprise(string creditCode)
    {
        var keyed = vault.Keyed(creditCode.ToUpperInvariant());
        return pool.One(s =>
            s.Scalar<string>(
                "SELECT n.account_id FROM account_number n JOIN account a ON a.id = n.account_id WHERE n.keyed = $1 AND n.field = $2 AND a.kind = $3",
                keyed,
                NumberField,
                nameof(AccountKind.Enterprise)
            )
        );
    }

    /// <summary>What the account signs in with; null when there is no such account.</summary>
    public Credential? CredentialOf(string id)
    {
        if (Account(id) is not { } account)
            return null;
        var stored = pool.One(s =>
            s.Query(
                "SELECT version, password_hash, security_stamp, failed_count, locked_until, totp_key, totp_on, recovery_codes FROM credential WHERE account_id = $1",
                r => ReadCredential(r, account),
                id
            )
        );
        return stored.FirstOrDefault() ?? new Credential(account);
    }

    /// <summary>The stamp in force, for the check of a session; null when there is no such account.</summary>
    public string? StampOf(string id) =>
        pool.One(s => s.Scalar<string>("SELECT security_stamp FROM credential WHERE account_id = $1", id))
        ?? (Account(id) is null ? null : "");

    /// <summary>Saves a changed credential.</summary>
    /// <returns>False when somebody else saved first; then nothing is stored.</returns>
    public Task<bool> Save(Credential credential) =>
        pool.Write(session =>
        {
            var (c, id) = (credential, credential.Account.Id);
            var totp = c.TotpKey is null ? null : vault.Seal(c.TotpKey, $"totp:{id}");
            var codes = string.Join('\n', c.RecoveryCodes);
            var saved = session.Execute(
                "INSERT INTO credential (account_id, version, password_hash, security_stamp, totp_key, totp_on, recovery_codes) VALUES ($1, $2, $3, $4, $5, $6, $7) "
                    + "ON CONFLICT (account_id) DO UPDATE SET version = excluded.version, password_hash = excluded.password_hash, security_stamp = excluded.security_stamp, "
                    + "totp_key = excluded.totp_key, totp_on = excluded.totp_on, recovery_codes = excluded.recovery_codes WHERE credential.version = excluded.version - 1",
                id,
                c.Version + 1,
                c.PasswordHash,
                c.Stamp,
                totp,
                c.TotpOn ? 1 : 0,
                codes
            );
            if (saved == 1)
                c.Version++;
            return Task.FromResult(saved == 1);
        });

    /// <summary>Counts a failed sign-in at once, so that guesses made at the same time are all counted.</summary>
    public Task<int> CountFailure(string id) =>
        pool.Write(session =>
            Task.FromResult(
                session.Scalar<int>(
                    "INSERT INTO credential (account_id, version, security_stamp, failed_count) VALUES ($1, 0, '', 1) ON CONFLICT (account_id) DO UPDATE SET failed_count = credential.failed_count + 1 RETURNING failed_count",
                    id
                )
            )
        );

    public Task ForgetFailures(string id) =>
        pool.Write(session =>
            Task.FromResult(session.Execute("UPDATE credential SET failed_count = 0 WHERE account_id = $1 AND failed_count > 0", id))
        );

    public Task Lock(string id, DateTimeOffset? until) =>
        pool.Write(session =>
            Task.FromResult(session.Execute("UPDATE credential SET locked_until = $2 WHERE account_id = $1", id, until?.UtcDateTime))
        );

    /// <summary>Takes a time step of the second factor; false when it, or a later one, was taken before.</summary>
    public Task<bool> TakeTotpStep(string id, long step) =>
        pool.Write(session =>
            Task.FromResult(session.Execute("UPDATE credential SET totp_step = $2 WHERE account_id = $1 AND totp_step < $2", id, step) == 1)
        );

    /// <summary>A recovery code as it is kept.</summary>
    public string Hashed(string id, string code) => Convert.ToHexStringLower(vault.Keyed($"recovery:{id}:{code}"));

    /// <summary>Uses up a recovery code; false when it is not one of the account's or was used before.</summary>
    public Task<bool> TakeRecoveryCode(Credential credential, string code) =>
        pool.Write(session =>
        {
            var (id, hash) = (credential.Account.Id, Hashed(credential.Account.Id, code));
            session.Execute(Dialect.BeginWrite);
            var lockRow = Dialect is PostgresDialect ? " FOR UPDATE" : "";
            var codes = (session.Scalar<string>($"SELECT recovery_codes FROM credential WHERE account_id = $1{lockRow}", id) ?? "").Split(
                '\n'
            );
            var left = codes.Where(c => c != hash).ToArray();
            var isTaken = left.Length < codes.Length;
            if (isTaken)
                (credential.Version, credential.RecoveryCodes) = (
                    session.Scalar<int>(
                        "UPDATE credential SET recovery_codes = $2, version = version + 1 WHERE account_id = $1 RETURNING version",
                        id,
                        string.Join('\n', left)
                    ),
                    left
                );
            session.Execute("COMMIT");
            return Task.FromResult(isTaken);
        });

    /// <summary>Opens an account for a citizen or an enterprise.</summary>
    /// <returns>The account; null when the number or the phone belongs to one already, see <see cref="IsTaken"/>.</returns>
    public Task<Account?> Register(Registration registration) =>
        pool.Write(session =>
        {
            var office = Root ?? throw new InvalidOperationException("a store without offices takes no registration");
            var id = $"p{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
            try
            {
                session.Execute(Dialect.BeginWrite);
                session.Execute(
                    "INSERT INTO account (id, name, office_id, kind) VALUES ($1, $2, $3, $4)",
                    id,
                    registration.Name,
                    office.Id,
                    registration.Kind.ToString()
                );
                session.Execute(
                    "INSERT INTO credential (account_id, version, password_hash, security_stamp) VALUES ($1, 1, $2, $3)",
                    id,
                    registration.PasswordHash,
                    registration.Stamp
                );
                AddNumber(session, id, NumberField, registration.Number);
                AddNumber(session, id, PhoneField, registration.Phone);
                session.Execute("COMMIT");
            }
            catch (DbException failure) when (Dialect.Violated(failure) == "account_number")
            {
                session.Execute("ROLLBACK");
                return Task.FromResult<Account?>(null);
            }
            return Task.FromResult<Account?>(new Account(id, registration.Name, office, []) { Kind = registration.Kind });
        });

    /// <summary>Whether an account is found by this number or phone already.</summary>
    public bool IsTaken(string number)
    {
        var keyed = vault.Keyed(number.ToUpperInvariant());
        return pool.One(s => s.Scalar<long>("SELECT COUNT(*) FROM account_number WHERE keyed = $1", keyed)) > 0;
    }

    private void AddNumber(Session session, string id, string field, string value) =>
        session.Execute(
            "INSERT INTO account_number (account_id, field, keyed, sealed) VALUES ($1, $2, $3, $4)",
            id,
            field,
            vault.Keyed(value.ToUpperInvariant()),
            vault.Seal(value, $"{field}:{id}")
        );

    private Account? LoadAccount(Session session, string id)
    {
        var duties = session.Query(
            "SELECT duty, office_id FROM duty WHERE account_id = $1",
            r => new Capacity.AtOffice(r.GetString(0), tree.Office(r.GetInt32(1)) ?? Kernel.Office.None),
            id
        );
        return session
            .Query(
                "SELECT name, office_id, kind FROM account WHERE id = $1",
                r => new Account(id, r.GetString(0), tree.Office(r.GetInt32(1)) ?? Kernel.Office.None, duties)
                {
                    Kind = Enum.Parse<AccountKind>(r.GetString(2)),
                },
                id
            )
            .FirstOrDefault();
    }

    private Credential ReadCredential(DbDataReader r, Account account) =>
        new(account)
        {
            Version = r.GetInt32(0),
            PasswordHash = Text(r, 1),
            Stamp = r.GetString(2),
            Failed = r.GetInt32(3),
            LockedUntil = Moment(r, 4) is { } until ? new DateTimeOffset(until) : null,
            TotpKey = r.IsDBNull(5) ? null : vault.Open(r.GetFieldValue<byte[]>(5), $"totp:{account.Id}"),
            TotpOn = r.GetInt32(6) == 1,
            RecoveryCodes = r.GetString(7) is { Length: > 0 } codes ? codes.Split('\n') : [],
        };
}
