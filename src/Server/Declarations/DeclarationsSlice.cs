using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Gate.Conditions;

namespace ConsoleSupport.Meetings.Server.Declarations;

/// <summary>誓約書: adopted texts and signed declarations.</summary>
internal static class DeclarationsSlice
{
    public static IServiceCollection AddDeclarations(this IServiceCollection services) => services
        .AddScoped<DeclarationConditions>()
        .AddScoped<IDeclarationConditions>(provider => provider.GetRequiredService<DeclarationConditions>())
        .AddScoped<DeclarationStates>()
        .AddScoped<IDeclarationStates>(provider => provider.GetRequiredService<DeclarationStates>())
        .AddScoped<TextsInForce>().AddScoped<AdoptDeclarationText>().AddScoped<ShowDeclarationTexts>()
        .AddScoped<SigningDesk>().AddScoped<SignDeclaration>().AddScoped<DeclineToSign>().AddScoped<RecordPaperSignature>().AddScoped<PaperSignaturePages>()
        .AddScoped<ShowReceipt>().AddScoped<ShowMyDeclarations>();

    public static void MapDeclarations(this IEndpointRouteBuilder app)
    {
        ShowMyDeclarationsEndpoint.Map(app);
        ShowReceiptEndpoint.Map(app);
        SignDeclarationEndpoint.Map(app);
        DeclineToSignEndpoint.Map(app);
        PaperSignaturePages.Map(app);
        AdoptDeclarationTextEndpoint.Map(app);
    }
}
