using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace ConsoleSupport.Meetings.Server.Platform.Keys;

/// <summary>Keeps the key ring of cookies and forms wrapped by the master key; the framework would leave it in the clear.</summary>
internal static class KeyRingProtection
{
    internal static readonly Place Ring = new("key_ring", Guid.Empty, Guid.Empty);

    public static IDataProtectionBuilder ProtectKeysWithMasterKey(this IDataProtectionBuilder builder)
    {
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlEncryptor = new MasterKeyEncryptor(provider.GetRequiredService<MasterKey>())));
        return builder;
    }
}

internal sealed class MasterKeyEncryptor(MasterKey master) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement("wrapped", Convert.ToBase64String(master.Wrap(System.Text.Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), KeyRingProtection.Ring))),
        typeof(MasterKeyDecryptor));
}

/// <summary>Made by the framework through its type's name; takes the container.</summary>
internal sealed class MasterKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => XElement.Parse(
        System.Text.Encoding.UTF8.GetString(services.GetRequiredService<MasterKey>().Unwrap(Convert.FromBase64String(encryptedElement.Value), KeyRingProtection.Ring)));
}
