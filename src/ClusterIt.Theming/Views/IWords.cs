namespace ClusterIt.Theming.Views;

/// <summary>The interface's words in the page's language, such as "Weitere Meldungen". Typography is applied already.</summary>
public interface IWords
{
    /// <param name="key">As in the resource file.</param>
    string this[string key] { get; }

    /// <summary>A sentence with values filled in.</summary>
    string Format(string key, params object[] values);

    /// <summary>"1 Mitglied", "5 Mitglieder": the key's form for one or for many, with the number.</summary>
    string Count(string key, int number);
}
