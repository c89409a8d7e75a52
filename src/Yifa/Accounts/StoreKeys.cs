using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>The keys that sign cookies and forms, shared by all processes through the database and sealed there under the key outside it.</summary>
public sealed class StoreKeys(CaseStore store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. store.ProtectionKeys().Select(k => XElement.Parse(k))];

    public void StoreElement(XElement element, string friendlyName) =>
        store.AddProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)).GetAwaiter().GetResult();
}

/// <summary>Leaves a key as it is on its way to <see cref="StoreKeys"/>, which seals the whole of it.</summary>
public sealed class InStore : IXmlEncryptor, IXmlDecryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(new XElement("held", plaintextElement), typeof(InStore));

    public XElement Decrypt(XElement encryptedElement) => encryptedElement.Elements().Single();
}
