// SPDX-License-Identifier: AGPL-3.0-or-later
//! What can go wrong between a client and the chain, in words.

use crate::date::date;
use crate::refusal::Refusal;
use crate::words::Lang;
use subxt::error as sx;
use subxt::utils::H256;

/// What went wrong.
#[derive(Debug)]
pub enum Error {
    /// The address of the node does not begin with `ws://` or `wss://`.
    NotAnAddress { url: String },
    /// Nobody answers at that address.
    Unreachable { url: String, reason: String },
    /// The node did not answer in time.
    Silent { seconds: u64 },
    /// The connection broke.
    Lost { reason: String },
    /// The node answered with an error of its own.
    Node { code: i32, message: String },
    /// The node's rules have another shape than those this client was made for.
    Incompatible { detail: String },
    /// The answer cannot be understood.
    Garbled { detail: String },
    /// The chain refuses the act.
    Refused(Refusal),
    /// The hash of an exchange is not that of the text shown with it.
    ExchangeMismatch,
    /// A transaction that was signed for another chain.
    OtherChain,
    /// A transaction whose time to enter a block is over; about when it ended, in Unix milliseconds.
    TooLate { ended: u64 },
    /// The chain has too few blocks for what was asked.
    TooYoung,
    /// The transaction was sent, but it is not known whether it will be final.
    Unsettled { transaction: H256, detail: String },
}

impl Error {
    /// A stable word for programs.
    pub fn code(&self) -> String {
        match self {
            Self::NotAnAddress { .. } => "not_an_address".into(),
            Self::Unreachable { .. } => "unreachable".into(),
            Self::Silent { .. } => "silent".into(),
            Self::Lost { .. } => "lost".into(),
            Self::Node { .. } => "node".into(),
            Self::Incompatible { .. } => "incompatible".into(),
            Self::Garbled { .. } => "garbled".into(),
            Self::Refused(refusal) => refusal.code(),
            Self::ExchangeMismatch => "exchange_mismatch".into(),
            Self::OtherChain => "other_chain".into(),
            Self::TooLate { .. } => "too_late".into(),
            Self::TooYoung => "too_young".into(),
            Self::Unsettled { .. } => "unsettled".into(),
        }
    }

    /// What happened and what to do, for people.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            Self::NotAnAddress { url } => lang.pick(
                format!("\"{url}\" is not the address of a node: it begins with ws:// or wss://, like ws://127.0.0.1:9944."),
                format!("« {url} » n’est pas l’adresse d’un nœud : elle commence par ws:// ou wss://, comme ws://127.0.0.1:9944."),
            ),
            Self::Unreachable { url, reason } => lang.pick(
                format!("No node answers at {url} ({reason}). Start one with ./scripts/run, or give another address with --url."),
                format!("Aucun nœud ne répond à {url} ({reason}). Lancez-en un avec ./scripts/run, ou donnez une autre adresse avec --url."),
            ),
            Self::Refused(refusal) => refusal.say(lang),
            Self::ExchangeMismatch => lang.pick(
                "The text of the exchange is not the one this invitation seals: this node cannot be trusted. Nothing was signed; ask another node.",
                "Le texte de l’échange n’est pas celui que scelle cette invitation : ce nœud n’est pas digne de confiance. Rien n’a été signé ; interrogez un autre nœud.",
            ),
            Self::OtherChain => lang.pick(
                "This transaction was made for another chain. Nothing was sent; ask a node of that chain (--url).",
                "Cette transaction a été faite pour une autre chaîne. Rien n’a été envoyé ; adressez-vous à un nœud de cette chaîne (--url).",
            ),
            Self::TooLate { ended } => lang.pick(
                format!("This transaction comes too late: it could enter a block until about {}. Nothing was sent; build and sign it again.", date(*ended, lang)),
                format!("Cette transaction arrive trop tard : elle pouvait entrer dans un bloc jusqu’au {} environ. Rien n’a été envoyé ; préparez-la et signez-la à nouveau.", date(*ended, lang)),
            ),
            Self::TooYoung => lang.pick(
                "The chain is only beginning: wait for a few more blocks and try again.",
                "La chaîne débute à peine : attendez quelques blocs de plus et réessayez.",
            ),
            Self::Unsettled { transaction, detail } => lang.pick(
                format!("Your act was sent (transaction {transaction:?}) but is not final yet: {detail}. It may still take effect: look before you send it again."),
                format!("Votre acte a été envoyé (transaction {transaction:?}) mais n’est pas encore définitif : {detail}. Il peut encore prendre effet : vérifiez avant de le renvoyer."),
            ),
            other => other.say_about_the_wire(lang),
        }
    }

    /// The half of [`Self::say`] that concerns the connection itself.
    fn say_about_the_wire(&self, lang: Lang) -> String {
        match self {
            Self::Silent { seconds } => lang.pick(
                format!("The node did not answer within {seconds} s. It may be starting or overloaded: try again in a moment."),
                format!("Le nœud n’a pas répondu en {seconds} s. Il démarre peut-être, ou il est surchargé : réessayez dans un moment."),
            ),
            Self::Lost { reason } => lang.pick(
                format!("The connection to the node broke ({reason}). Try again."),
                format!("La connexion au nœud s’est rompue ({reason}). Réessayez."),
            ),
            Self::Node { code, message } => lang.pick(
                format!("The node could not answer: {message} (code {code})."),
                format!("Le nœud n’a pas pu répondre : {message} (code {code})."),
            ),
            Self::Incompatible { detail } => lang.pick(
                format!("This chain's rules are of another version than this wallet ({detail}). Install the wallet that goes with the chain."),
                format!("Les règles de cette chaîne sont d’une autre version que ce portefeuille ({detail}). Installez le portefeuille qui va avec la chaîne."),
            ),
            Self::Garbled { detail } => lang.pick(
                format!("The node's answer cannot be understood ({detail}). It may be the node of another chain."),
                format!("La réponse du nœud est incompréhensible ({detail}). C’est peut-être le nœud d’une autre chaîne."),
            ),
            // Said by `say`; listed so that a new error must be given words.
            Self::NotAnAddress { .. }
            | Self::Unreachable { .. }
            | Self::Refused(_)
            | Self::ExchangeMismatch
            | Self::OtherChain
            | Self::TooLate { .. }
            | Self::TooYoung
            | Self::Unsettled { .. } => self.code(),
        }
    }

    /// An answer that cannot be understood.
    pub(crate) fn garbled(detail: impl ToString) -> Self {
        Self::Garbled {
            detail: detail.to_string(),
        }
    }

    /// Rules of another shape than this client's.
    pub(crate) fn incompatible(detail: impl ToString) -> Self {
        Self::Incompatible {
            detail: detail.to_string(),
        }
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.say(Lang::En))
    }
}

impl std::error::Error for Error {}

impl From<subxt::rpcs::Error> for Error {
    fn from(error: subxt::rpcs::Error) -> Self {
        use subxt::rpcs::Error as Rpc;
        match error {
            Rpc::User(user) => match Refusal::of_pool(
                user.code,
                &user.message,
                user.data.as_deref().map(|raw| raw.get()),
            ) {
                Some(refusal) => Self::Refused(refusal),
                // A trap comes with a backtrace: people need its first line.
                None => Self::Node {
                    code: user.code,
                    message: user.message.lines().next().unwrap_or_default().to_owned(),
                },
            },
            Rpc::Client(cause) => Self::Lost {
                reason: cause.to_string(),
            },
            other => Self::garbled(other),
        }
    }
}

impl From<sx::BackendError> for Error {
    fn from(error: sx::BackendError) -> Self {
        match error {
            sx::BackendError::Rpc(sx::RpcError::ClientError(cause)) => cause.into(),
            sx::BackendError::Rpc(sx::RpcError::SubscriptionDropped) => Self::Lost {
                reason: "subscription dropped".into(),
            },
            other => Self::garbled(other),
        }
    }
}

impl From<sx::OnlineClientError> for Error {
    fn from(error: sx::OnlineClientError) -> Self {
        match error {
            sx::OnlineClientError::RpcError(cause) => cause.into(),
            sx::OnlineClientError::CannotGetGenesisHash(cause) => cause.into(),
            other => Self::garbled(other),
        }
    }
}

impl From<sx::OnlineClientAtBlockError> for Error {
    fn from(error: sx::OnlineClientAtBlockError) -> Self {
        use sx::OnlineClientAtBlockError as At;
        match error {
            At::CannotGetCurrentBlock { reason }
            | At::CannotGetBlockHash { reason, .. }
            | At::CannotGetBlockHeader { reason, .. }
            | At::CannotGetSpecVersion { reason, .. } => reason.into(),
            other => Self::garbled(other),
        }
    }
}

impl From<sx::ViewFunctionError> for Error {
    fn from(error: sx::ViewFunctionError) -> Self {
        match error {
            sx::ViewFunctionError::CannotCallApi(cause) => cause.into(),
            other => Self::incompatible(other),
        }
    }
}

impl From<sx::StorageError> for Error {
    fn from(error: sx::StorageError) -> Self {
        match error {
            sx::StorageError::CannotFetchValue(cause)
            | sx::StorageError::CannotIterateValues(cause)
            | sx::StorageError::StreamFailure(cause) => cause.into(),
            other => Self::incompatible(other),
        }
    }
}

impl From<sx::StorageValueError> for Error {
    fn from(error: sx::StorageValueError) -> Self {
        Self::incompatible(error)
    }
}

impl From<sx::ConstantError> for Error {
    fn from(error: sx::ConstantError) -> Self {
        Self::incompatible(error)
    }
}

impl From<sx::EventsError> for Error {
    fn from(error: sx::EventsError) -> Self {
        match error {
            sx::EventsError::CannotFetchEventBytes(cause) => cause.into(),
            other => Self::incompatible(other),
        }
    }
}

impl From<sx::BlocksError> for Error {
    fn from(error: sx::BlocksError) -> Self {
        match error {
            sx::BlocksError::CannotGetCurrentBlock(cause) => cause.into(),
            sx::BlocksError::CannotGetBlockHeaderStream(cause)
            | sx::BlocksError::CannotGetBlockHeader(cause) => cause.into(),
            other => Self::garbled(other),
        }
    }
}

impl From<sx::ExtrinsicError> for Error {
    fn from(error: sx::ExtrinsicError) -> Self {
        use sx::ExtrinsicError as Ex;
        match error {
            Ex::ErrorSubmittingTransaction(cause)
            | Ex::TransactionStatusStreamError(cause)
            | Ex::CannotGetValidationInfo(cause) => cause.into(),
            Ex::AccountNonceError {
                reason: sx::AccountNonceError::CouldNotRetrieve(cause),
                ..
            } => cause.into(),
            other => Self::incompatible(other),
        }
    }
}

impl From<sx::TransactionProgressError> for Error {
    fn from(error: sx::TransactionProgressError) -> Self {
        match error {
            sx::TransactionProgressError::CannotGetNextProgressUpdate(cause) => cause.into(),
            other => Self::Lost {
                reason: other.to_string(),
            },
        }
    }
}

impl From<sx::TransactionEventsError> for Error {
    fn from(error: sx::TransactionEventsError) -> Self {
        use sx::TransactionEventsError as Ev;
        match error {
            Ev::ExtrinsicFailed(dispatch) => Self::Refused(Refusal::of_dispatch(dispatch)),
            Ev::CannotFetchBlockBody { error, .. } => error.into(),
            Ev::CannotFetchEventsForTransaction { error, .. }
            | Ev::CannotDecodeEventInBlock { error, .. } => error.into(),
            Ev::CannotInstantiateClientAtBlock(cause) => cause.into(),
            other => Self::garbled(other),
        }
    }
}
