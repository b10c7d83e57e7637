using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace ConsoleSupport.Meetings.Server.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameKana = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    RoleCodes = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UserName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    Email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    PasswordHash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "agencies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NameKana = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Contact = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    IsMunicipal = table.Column<bool>(type: "boolean", nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agencies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "agenda_item_facts",
                columns: table => new
                {
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    Fact = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_item_facts", x => new { x.Item, x.Fact });
                });

            migrationBuilder.CreateTable(
                name: "agenda_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Duration = table.Column<int>(type: "integer", nullable: false),
                    Presenter = table.Column<Guid>(type: "uuid", nullable: true),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: true),
                    Track = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SealedScope = table.Column<byte[]>(type: "bytea", nullable: true),
                    SealedTitle = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedOutcome = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "agreed_actions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: true),
                    Agency = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    RecommendsScheme = table.Column<bool>(type: "boolean", nullable: false),
                    TakeHome = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    TakeHomeNoPlaceAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreed_actions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "anonymous_items",
                columns: table => new
                {
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedStory = table.Column<byte[]>(type: "bytea", nullable: false),
                    Area = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PeopleMeant = table.Column<int>(type: "integer", nullable: false),
                    CheckedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    CheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_anonymous_items", x => x.Item);
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    Chain = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Actor = table.Column<Guid>(type: "uuid", nullable: true),
                    Act = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    ObjectType = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Allowed = table.Column<bool>(type: "boolean", nullable: false),
                    Rule = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: true),
                    Previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => new { x.Chain, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "audit_verifications",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    Entries = table.Column<long>(type: "bigint", nullable: false),
                    Chains = table.Column<int>(type: "integer", nullable: false),
                    Fault = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    FaultChain = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    FaultNumber = table.Column<long>(type: "bigint", nullable: true),
                    HeadNumber = table.Column<long>(type: "bigint", nullable: true),
                    HeadHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_verifications", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "authenticators",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Seed = table.Column<byte[]>(type: "bytea", nullable: false),
                    LastStep = table.Column<long>(type: "bigint", nullable: false),
                    SetUpAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_authenticators", x => x.Account);
                });

            migrationBuilder.CreateTable(
                name: "bodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "body_keys",
                columns: table => new
                {
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_keys", x => x.Body);
                });

            migrationBuilder.CreateTable(
                name: "body_settings",
                columns: table => new
                {
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    AdoptedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RulesLink = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    ChairTitle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ApproversNeeded = table.Column<int>(type: "integer", nullable: false),
                    ReviewMonths = table.Column<int>(type: "integer", nullable: false),
                    LeastAnswerLength = table.Column<int>(type: "integer", nullable: false),
                    DaysOpenAfterClosing = table.Column<int>(type: "integer", nullable: false),
                    MinutesPerCase = table.Column<int>(type: "integer", nullable: false),
                    FewestMeantAnonymously = table.Column<int>(type: "integer", nullable: false),
                    CheckInOpensMinutesBefore = table.Column<int>(type: "integer", nullable: false),
                    MayCopyUnsentText = table.Column<bool>(type: "boolean", nullable: false),
                    Linkage = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    NoticeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CoordinatingBody = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    RuleNamesBothActs = table.Column<bool>(type: "boolean", nullable: false),
                    JointReason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_settings", x => new { x.Body, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "case_commissions",
                columns: table => new
                {
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    SealedPurpose = table.Column<byte[]>(type: "bytea", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_commissions", x => new { x.CaseFile, x.Account });
                });

            migrationBuilder.CreateTable(
                name: "case_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    WrappedKey = table.Column<byte[]>(type: "bytea", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    OpenedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    NextFact = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_recusals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Route = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DeclaredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    DeclaredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    InForceSince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    KnewBefore = table.Column<bool>(type: "boolean", nullable: false),
                    TakenUpAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    TakenUpBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LiftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SealedReason = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_recusals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "case_responsibles",
                columns: table => new
                {
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_responsibles", x => new { x.CaseFile, x.Account });
                });

            migrationBuilder.CreateTable(
                name: "case_selections",
                columns: table => new
                {
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_selections", x => new { x.CaseFile, x.Account });
                });

            migrationBuilder.CreateTable(
                name: "commission_meetings",
                columns: table => new
                {
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commission_meetings", x => new { x.CaseFile, x.Account, x.Meeting });
                });

            migrationBuilder.CreateTable(
                name: "consent_agencies",
                columns: table => new
                {
                    Consent = table.Column<Guid>(type: "uuid", nullable: false),
                    Agency = table.Column<Guid>(type: "uuid", nullable: false),
                    IsExcluded = table.Column<bool>(type: "boolean", nullable: false),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_agencies", x => new { x.Consent, x.Agency });
                });

            migrationBuilder.CreateTable(
                name: "consent_exclusions",
                columns: table => new
                {
                    Consent = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_exclusions", x => new { x.Consent, x.Account });
                });

            migrationBuilder.CreateTable(
                name: "consent_facts",
                columns: table => new
                {
                    Consent = table.Column<Guid>(type: "uuid", nullable: false),
                    Fact = table.Column<Guid>(type: "uuid", nullable: false),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_facts", x => new { x.Consent, x.Fact });
                });

            migrationBuilder.CreateTable(
                name: "consent_persons",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Consent = table.Column<Guid>(type: "uuid", nullable: false),
                    Relation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsExcluded = table.Column<bool>(type: "boolean", nullable: false),
                    SealedName = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_persons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "consent_ticks",
                columns: table => new
                {
                    Consent = table.Column<Guid>(type: "uuid", nullable: false),
                    Fact = table.Column<Guid>(type: "uuid", nullable: false),
                    Recipient = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_ticks", x => new { x.Consent, x.Fact, x.Recipient });
                });

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Giver = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    RulesVersion = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    AgencyListVersion = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ExplainedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedText = table.Column<byte[]>(type: "bytea", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "declaration_texts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    TemplateKey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Content = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    LawVersion = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    AdoptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AdoptedBy = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declaration_texts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "declarations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    RosterEntry = table.Column<Guid>(type: "uuid", nullable: false),
                    Chair = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<Guid>(type: "uuid", nullable: false),
                    FrozenText = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    LawVersion = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Signer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Method = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PaperCheckedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    PaperCheck = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    PaperKeptAt = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    PaperRecordedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    PaperRecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    TextHash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declarations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "declined_signatures",
                columns: table => new
                {
                    RosterEntry = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declined_signatures", x => new { x.RosterEntry, x.Text });
                });

            migrationBuilder.CreateTable(
                name: "disclosures",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Fact = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<Guid>(type: "uuid", nullable: false),
                    BasisId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disclosures", x => new { x.Account, x.Fact, x.Place, x.BasisId });
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Author = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Thing = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: true),
                    SealedFields = table.Column<byte[]>(type: "bytea", nullable: false),
                    KeptAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "facts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Source = table.Column<Guid>(type: "uuid", nullable: true),
                    Mark = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsSensitive = table.Column<bool>(type: "boolean", nullable: false),
                    IsThirdParty = table.Column<bool>(type: "boolean", nullable: false),
                    Law = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    MarkedAsPlace = table.Column<bool>(type: "boolean", nullable: false),
                    SealedText = table.Column<byte[]>(type: "bytea", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CorrectedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    FixedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_facts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "farewells",
                columns: table => new
                {
                    Entry = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Papers = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_farewells", x => x.Entry);
                });

            migrationBuilder.CreateTable(
                name: "guesses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Counter = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "household_links",
                columns: table => new
                {
                    One = table.Column<Guid>(type: "uuid", nullable: false),
                    Other = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_household_links", x => new { x.One, x.Other });
                });

            migrationBuilder.CreateTable(
                name: "idempotency_records",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FormHash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency_records", x => new { x.Account, x.Key, x.FormHash });
                });

            migrationBuilder.CreateTable(
                name: "invitation_links",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Invitation = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitation_links", x => x.TokenHash);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    InvitedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    UsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "item_attendances",
                columns: table => new
                {
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Session = table.Column<Guid>(type: "uuid", nullable: false),
                    LeftAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_attendances", x => new { x.Item, x.Account, x.EnteredAt });
                });

            migrationBuilder.CreateTable(
                name: "item_hearings",
                columns: table => new
                {
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    BeganAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Session = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementRecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_hearings", x => new { x.Item, x.Account, x.BeganAt });
                });

            migrationBuilder.CreateTable(
                name: "item_notes",
                columns: table => new
                {
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedText = table.Column<byte[]>(type: "bytea", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_notes", x => x.Item);
                });

            migrationBuilder.CreateTable(
                name: "joint_holdings",
                columns: table => new
                {
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    Mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Partner = table.Column<Guid>(type: "uuid", nullable: true),
                    Second = table.Column<Guid>(type: "uuid", nullable: true),
                    AgreedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    AgreedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_holdings", x => x.Meeting);
                });

            migrationBuilder.CreateTable(
                name: "known_devices",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_devices", x => new { x.Account, x.KeyHash });
                });

            migrationBuilder.CreateTable(
                name: "law_grounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Fact = table.Column<Guid>(type: "uuid", nullable: false),
                    NamedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedGround = table.Column<byte[]>(type: "bytea", nullable: false),
                    CitedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    CitedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_law_grounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "live_events",
                columns: table => new
                {
                    Session = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Item = table.Column<Guid>(type: "uuid", nullable: true),
                    Account = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_live_events", x => new { x.Session, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "live_sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CurrentItem = table.Column<Guid>(type: "uuid", nullable: true),
                    LastNumber = table.Column<long>(type: "bigint", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_live_sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "location_flags",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    SetBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SetAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SealedReason = table.Column<byte[]>(type: "bytea", nullable: false),
                    LiftedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    LiftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SealedLifting = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_location_flags", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "location_ticks",
                columns: table => new
                {
                    Fact = table.Column<Guid>(type: "uuid", nullable: false),
                    NamedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_location_ticks", x => new { x.Fact, x.NamedBy });
                });

            migrationBuilder.CreateTable(
                name: "lost_factors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    PasswordToo = table.Column<bool>(type: "boolean", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Agreed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lost_factors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "mail_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    To = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    AskedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "meeting_transitions",
                columns: table => new
                {
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_transitions", x => new { x.Meeting, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    StartsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Place = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsEmergency = table.Column<bool>(type: "boolean", nullable: false),
                    EmergencyApprovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DecisionAskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    CalledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    HasNoPapers = table.Column<bool>(type: "boolean", nullable: false),
                    SettingsNumber = table.Column<int>(type: "integer", nullable: false),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "minutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    PreparedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    PreparedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SubmittedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Root = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "minutes_approvals",
                columns: table => new
                {
                    Minutes = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    StepUp = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_approvals", x => new { x.Minutes, x.Body });
                });

            migrationBuilder.CreateTable(
                name: "minutes_paragraphs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Minutes = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<Guid>(type: "uuid", nullable: true),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SealedText = table.Column<byte[]>(type: "bytea", nullable: false),
                    Leaf = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    IsBlank = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_paragraphs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "municipal_only_reasons",
                columns: table => new
                {
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    SealedReason = table.Column<byte[]>(type: "bytea", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_municipal_only_reasons", x => x.Meeting);
                });

            migrationBuilder.CreateTable(
                name: "outbox_events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Type = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Payload = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    HeardAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outgoing_mails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    To = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DroppedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Dropped = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outgoing_mails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outside_disclosures",
                columns: table => new
                {
                    Place = table.Column<Guid>(type: "uuid", nullable: false),
                    Fact = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Agency = table.Column<Guid>(type: "uuid", nullable: true),
                    Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BasisId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outside_disclosures", x => new { x.Place, x.Fact });
                });

            migrationBuilder.CreateTable(
                name: "outside_facts",
                columns: table => new
                {
                    Sharing = table.Column<Guid>(type: "uuid", nullable: false),
                    Fact = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outside_facts", x => new { x.Sharing, x.Fact });
                });

            migrationBuilder.CreateTable(
                name: "outside_sharings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Row = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Agency = table.Column<Guid>(type: "uuid", nullable: true),
                    Relation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Demander = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Provider = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Consulted = table.Column<Guid>(type: "uuid", nullable: true),
                    SealedDetails = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReportDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SealedReport = table.Column<byte[]>(type: "bytea", nullable: true),
                    ReportedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outside_sharings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "own_municipality",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_municipality", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "own_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: true),
                    Reference = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SealedRequester = table.Column<byte[]>(type: "bytea", nullable: false),
                    Officer = table.Column<Guid>(type: "uuid", nullable: false),
                    RegisteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SealedConfirmation = table.Column<byte[]>(type: "bytea", nullable: true),
                    ConfirmedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    OpenedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SealedReason = table.Column<byte[]>(type: "bytea", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "people_at_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Who = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Named = table.Column<Guid>(type: "uuid", nullable: true),
                    CameAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LetInBy = table.Column<Guid>(type: "uuid", nullable: false),
                    LeftAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_at_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plan_agreements",
                columns: table => new
                {
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_agreements", x => x.Plan);
                });

            migrationBuilder.CreateTable(
                name: "plan_corrections",
                columns: table => new
                {
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonConfirmedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SealedAgencies = table.Column<byte[]>(type: "bytea", nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReportedTo = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_corrections", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "plan_reports",
                columns: table => new
                {
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Office = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_reports", x => x.Plan);
                });

            migrationBuilder.CreateTable(
                name: "plan_version_services",
                columns: table => new
                {
                    Version = table.Column<Guid>(type: "uuid", nullable: false),
                    Service = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_version_services", x => new { x.Version, x.Service });
                });

            migrationBuilder.CreateTable(
                name: "plan_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SealedText = table.Column<byte[]>(type: "bytea", nullable: false),
                    TellsNoPlace = table.Column<bool>(type: "boolean", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plan_words",
                columns: table => new
                {
                    Decision = table.Column<Guid>(type: "uuid", nullable: false),
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<Guid>(type: "uuid", nullable: false),
                    TextNumber = table.Column<int>(type: "integer", nullable: false),
                    Word = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Changed = table.Column<bool>(type: "boolean", nullable: false),
                    SealedRemarks = table.Column<byte[]>(type: "bytea", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_words", x => x.Decision);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Previous = table.Column<Guid>(type: "uuid", nullable: true),
                    Emergency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    EmergencyOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoPost = table.Column<bool>(type: "boolean", nullable: false),
                    LoanOfficer = table.Column<Guid>(type: "uuid", nullable: true),
                    Item = table.Column<Guid>(type: "uuid", nullable: true),
                    TabledText = table.Column<int>(type: "integer", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SealedEvaluation = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                columns: table => new
                {
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_codes", x => new { x.Account, x.Hash });
                });

            migrationBuilder.CreateTable(
                name: "room_check_ins",
                columns: table => new
                {
                    Session = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    ReminderConfirmedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ConflictsAnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AdmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AdmittedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    LeftAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_room_check_ins", x => new { x.Session, x.Account });
                });

            migrationBuilder.CreateTable(
                name: "roster_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Agency = table.Column<Guid>(type: "uuid", nullable: false),
                    Post = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Principal = table.Column<Guid>(type: "uuid", nullable: true),
                    OverAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roster_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sharing_approvals",
                columns: table => new
                {
                    Record = table.Column<Guid>(type: "uuid", nullable: false),
                    Approver = table.Column<Guid>(type: "uuid", nullable: false),
                    Approved = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    StepUp = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sharing_approvals", x => new { x.Record, x.Approver });
                });

            migrationBuilder.CreateTable(
                name: "sharing_lines",
                columns: table => new
                {
                    Record = table.Column<Guid>(type: "uuid", nullable: false),
                    Fact = table.Column<Guid>(type: "uuid", nullable: false),
                    Recipient = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sharing_lines", x => new { x.Record, x.Fact, x.Recipient });
                });

            migrationBuilder.CreateTable(
                name: "sharing_records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseFile = table.Column<Guid>(type: "uuid", nullable: false),
                    Body = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Meeting = table.Column<Guid>(type: "uuid", nullable: true),
                    Obstacle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    SealedAnswers = table.Column<byte[]>(type: "bytea", nullable: false),
                    ProposedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ApprovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SealedClosing = table.Column<byte[]>(type: "bytea", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sharing_records", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sign_ins",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SeenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ByTwoFactors = table.Column<bool>(type: "boolean", nullable: false),
                    FromNewDevice = table.Column<bool>(type: "boolean", nullable: false),
                    Agent = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_ins", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "step_ups",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<Guid>(type: "uuid", nullable: false),
                    Act = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectVersion = table.Column<int>(type: "integer", nullable: false),
                    Method = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_step_ups", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "support_decisions",
                columns: table => new
                {
                    Plan = table.Column<Guid>(type: "uuid", nullable: false),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Office = table.Column<Guid>(type: "uuid", nullable: false),
                    OthersCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Delivery = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WorkerToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PersonToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SealedWords = table.Column<byte[]>(type: "bytea", nullable: false),
                    StepUp = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_decisions", x => x.Plan);
                });

            migrationBuilder.CreateTable(
                name: "taken_home",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Action = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    SealedPeople = table.Column<byte[]>(type: "bytea", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taken_home", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NameKana",
                table: "accounts",
                column: "NameKana");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NormalizedEmail",
                table: "accounts",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_NormalizedUserName",
                table: "accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agenda_item_facts_Fact",
                table: "agenda_item_facts",
                column: "Fact");

            migrationBuilder.CreateIndex(
                name: "IX_agenda_items_CaseFile",
                table: "agenda_items",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_agenda_items_Meeting_Position",
                table: "agenda_items",
                columns: new[] { "Meeting", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_agreed_actions_Body_Status",
                table: "agreed_actions",
                columns: new[] { "Body", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_agreed_actions_Item",
                table: "agreed_actions",
                column: "Item");

            migrationBuilder.CreateIndex(
                name: "IX_agreed_actions_Owner",
                table: "agreed_actions",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_Actor_At",
                table: "audit_entries",
                columns: new[] { "Actor", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_At_Chain_Number",
                table: "audit_entries",
                columns: new[] { "At", "Chain", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_ObjectId_At",
                table: "audit_entries",
                columns: new[] { "ObjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_bodies_Code",
                table: "bodies",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_commissions_Account",
                table: "case_commissions",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_case_files_Body_Label",
                table: "case_files",
                columns: new[] { "Body", "Label" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_recusals_Account",
                table: "case_recusals",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_case_recusals_CaseFile_Account",
                table: "case_recusals",
                columns: new[] { "CaseFile", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_case_responsibles_Account",
                table: "case_responsibles",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_case_selections_Account",
                table: "case_selections",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_consent_persons_Consent",
                table: "consent_persons",
                column: "Consent");

            migrationBuilder.CreateIndex(
                name: "IX_consents_CaseFile",
                table: "consents",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_Item",
                table: "decisions",
                column: "Item");

            migrationBuilder.CreateIndex(
                name: "IX_declaration_texts_Body_Number",
                table: "declaration_texts",
                columns: new[] { "Body", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_declarations_Body_Account",
                table: "declarations",
                columns: new[] { "Body", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_declined_signatures_Body_Account",
                table: "declined_signatures",
                columns: new[] { "Body", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_disclosures_CaseFile",
                table: "disclosures",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_drafts_Author_Kind_Thing",
                table: "drafts",
                columns: new[] { "Author", "Kind", "Thing" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_drafts_KeptAt",
                table: "drafts",
                column: "KeptAt");

            migrationBuilder.CreateIndex(
                name: "IX_facts_CaseFile_Number",
                table: "facts",
                columns: new[] { "CaseFile", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_farewells_Account",
                table: "farewells",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_guesses_Counter_At",
                table: "guesses",
                columns: new[] { "Counter", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_household_links_Other",
                table: "household_links",
                column: "Other");

            migrationBuilder.CreateIndex(
                name: "IX_idempotency_records_At",
                table: "idempotency_records",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_invitation_links_Invitation",
                table: "invitation_links",
                column: "Invitation");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_Account",
                table: "invitations",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_item_attendances_Session",
                table: "item_attendances",
                column: "Session");

            migrationBuilder.CreateIndex(
                name: "IX_item_hearings_Session",
                table: "item_hearings",
                column: "Session",
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_joint_holdings_Partner",
                table: "joint_holdings",
                column: "Partner");

            migrationBuilder.CreateIndex(
                name: "IX_joint_holdings_Second",
                table: "joint_holdings",
                column: "Second");

            migrationBuilder.CreateIndex(
                name: "IX_law_grounds_CaseFile",
                table: "law_grounds",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_law_grounds_Fact_NamedBy",
                table: "law_grounds",
                columns: new[] { "Fact", "NamedBy" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_live_sessions_Meeting",
                table: "live_sessions",
                column: "Meeting",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_location_flags_CaseFile",
                table: "location_flags",
                column: "CaseFile",
                unique: true,
                filter: "\"LiftedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_location_ticks_CaseFile",
                table: "location_ticks",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_lost_factors_Account",
                table: "lost_factors",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_mail_changes_Account",
                table: "mail_changes",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_mail_changes_TokenHash",
                table: "mail_changes",
                column: "TokenHash");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_Body_Number",
                table: "meetings",
                columns: new[] { "Body", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meetings_StartsAt",
                table: "meetings",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_Body_Number",
                table: "minutes",
                columns: new[] { "Body", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_Meeting",
                table: "minutes",
                column: "Meeting",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_paragraphs_Item",
                table: "minutes_paragraphs",
                column: "Item");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_paragraphs_Minutes_Position",
                table: "minutes_paragraphs",
                columns: new[] { "Minutes", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_events_HeardAt",
                table: "outbox_events",
                column: "HeardAt");

            migrationBuilder.CreateIndex(
                name: "IX_outgoing_mails_NotBefore",
                table: "outgoing_mails",
                column: "NotBefore",
                filter: "\"SentAt\" IS NULL AND \"DroppedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outgoing_mails_Subject_Kind",
                table: "outgoing_mails",
                columns: new[] { "Subject", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_outside_disclosures_CaseFile",
                table: "outside_disclosures",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_outside_sharings_Body_State",
                table: "outside_sharings",
                columns: new[] { "Body", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_outside_sharings_CaseFile",
                table: "outside_sharings",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_own_requests_CaseFile",
                table: "own_requests",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_own_requests_Officer",
                table: "own_requests",
                column: "Officer");

            migrationBuilder.CreateIndex(
                name: "IX_people_at_items_Item",
                table: "people_at_items",
                column: "Item",
                unique: true,
                filter: "\"LeftAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_plan_versions_Plan_Number",
                table: "plan_versions",
                columns: new[] { "Plan", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_words_Item",
                table: "plan_words",
                column: "Item");

            migrationBuilder.CreateIndex(
                name: "IX_plan_words_Plan",
                table: "plan_words",
                column: "Plan");

            migrationBuilder.CreateIndex(
                name: "IX_plans_CaseFile_Number",
                table: "plans",
                columns: new[] { "CaseFile", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plans_Item",
                table: "plans",
                column: "Item");

            migrationBuilder.CreateIndex(
                name: "IX_roster_entries_Account",
                table: "roster_entries",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_roster_entries_Body_Account",
                table: "roster_entries",
                columns: new[] { "Body", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_sharing_lines_Recipient",
                table: "sharing_lines",
                column: "Recipient");

            migrationBuilder.CreateIndex(
                name: "IX_sharing_records_Body_Number",
                table: "sharing_records",
                columns: new[] { "Body", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sharing_records_CaseFile",
                table: "sharing_records",
                column: "CaseFile");

            migrationBuilder.CreateIndex(
                name: "IX_sign_ins_Account",
                table: "sign_ins",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_sign_ins_KeyHash",
                table: "sign_ins",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_step_ups_Account",
                table: "step_ups",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_taken_home_Action",
                table: "taken_home",
                column: "Action");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "agencies");

            migrationBuilder.DropTable(
                name: "agenda_item_facts");

            migrationBuilder.DropTable(
                name: "agenda_items");

            migrationBuilder.DropTable(
                name: "agreed_actions");

            migrationBuilder.DropTable(
                name: "anonymous_items");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "audit_verifications");

            migrationBuilder.DropTable(
                name: "authenticators");

            migrationBuilder.DropTable(
                name: "bodies");

            migrationBuilder.DropTable(
                name: "body_keys");

            migrationBuilder.DropTable(
                name: "body_settings");

            migrationBuilder.DropTable(
                name: "case_commissions");

            migrationBuilder.DropTable(
                name: "case_files");

            migrationBuilder.DropTable(
                name: "case_recusals");

            migrationBuilder.DropTable(
                name: "case_responsibles");

            migrationBuilder.DropTable(
                name: "case_selections");

            migrationBuilder.DropTable(
                name: "commission_meetings");

            migrationBuilder.DropTable(
                name: "consent_agencies");

            migrationBuilder.DropTable(
                name: "consent_exclusions");

            migrationBuilder.DropTable(
                name: "consent_facts");

            migrationBuilder.DropTable(
                name: "consent_persons");

            migrationBuilder.DropTable(
                name: "consent_ticks");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropTable(
                name: "declaration_texts");

            migrationBuilder.DropTable(
                name: "declarations");

            migrationBuilder.DropTable(
                name: "declined_signatures");

            migrationBuilder.DropTable(
                name: "disclosures");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "facts");

            migrationBuilder.DropTable(
                name: "farewells");

            migrationBuilder.DropTable(
                name: "guesses");

            migrationBuilder.DropTable(
                name: "household_links");

            migrationBuilder.DropTable(
                name: "idempotency_records");

            migrationBuilder.DropTable(
                name: "invitation_links");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "item_attendances");

            migrationBuilder.DropTable(
                name: "item_hearings");

            migrationBuilder.DropTable(
                name: "item_notes");

            migrationBuilder.DropTable(
                name: "joint_holdings");

            migrationBuilder.DropTable(
                name: "known_devices");

            migrationBuilder.DropTable(
                name: "law_grounds");

            migrationBuilder.DropTable(
                name: "live_events");

            migrationBuilder.DropTable(
                name: "live_sessions");

            migrationBuilder.DropTable(
                name: "location_flags");

            migrationBuilder.DropTable(
                name: "location_ticks");

            migrationBuilder.DropTable(
                name: "lost_factors");

            migrationBuilder.DropTable(
                name: "mail_changes");

            migrationBuilder.DropTable(
                name: "meeting_transitions");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "minutes");

            migrationBuilder.DropTable(
                name: "minutes_approvals");

            migrationBuilder.DropTable(
                name: "minutes_paragraphs");

            migrationBuilder.DropTable(
                name: "municipal_only_reasons");

            migrationBuilder.DropTable(
                name: "outbox_events");

            migrationBuilder.DropTable(
                name: "outgoing_mails");

            migrationBuilder.DropTable(
                name: "outside_disclosures");

            migrationBuilder.DropTable(
                name: "outside_facts");

            migrationBuilder.DropTable(
                name: "outside_sharings");

            migrationBuilder.DropTable(
                name: "own_municipality");

            migrationBuilder.DropTable(
                name: "own_requests");

            migrationBuilder.DropTable(
                name: "people_at_items");

            migrationBuilder.DropTable(
                name: "plan_agreements");

            migrationBuilder.DropTable(
                name: "plan_corrections");

            migrationBuilder.DropTable(
                name: "plan_reports");

            migrationBuilder.DropTable(
                name: "plan_version_services");

            migrationBuilder.DropTable(
                name: "plan_versions");

            migrationBuilder.DropTable(
                name: "plan_words");

            migrationBuilder.DropTable(
                name: "plans");

            migrationBuilder.DropTable(
                name: "recovery_codes");

            migrationBuilder.DropTable(
                name: "room_check_ins");

            migrationBuilder.DropTable(
                name: "roster_entries");

            migrationBuilder.DropTable(
                name: "sharing_approvals");

            migrationBuilder.DropTable(
                name: "sharing_lines");

            migrationBuilder.DropTable(
                name: "sharing_records");

            migrationBuilder.DropTable(
                name: "sign_ins");

            migrationBuilder.DropTable(
                name: "step_ups");

            migrationBuilder.DropTable(
                name: "support_decisions");

            migrationBuilder.DropTable(
                name: "taken_home");
        }
    }
}
